package dev.nines.app.command;

import java.util.List;
import java.util.concurrent.CancellationException;

import dev.nines.analysis.simulation.Unplayable;
import dev.nines.app.report.JsonReport;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong in a command into messages and an exit code.
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;

    Faults(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        var command = fault.getCommandLine();
        session.say("nines: " + message(fault).in(session.language()));
        if (fault instanceof UnmatchedArgumentException unknown && !unknown.getSuggestions().isEmpty()) {
            session.say(session.word("usage.maybe", String.join(", ", unknown.getSuggestions())));
        }
        session.say(session.word("usage.help", command.getCommandSpec().qualifiedName()));
        return Session.BAD_INPUT;
    }

    private static Message message(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unknown when unknown.isUnknownOption() ->
                Message.of(Faults.class, "usage.unknown-option", unknown.getUnmatched().getFirst());
            case UnmatchedArgumentException unknown when unknown.getCommandLine().getParent() == null ->
                Message.of(Faults.class, "usage.unknown-command", unknown.getUnmatched().getFirst());
            case UnmatchedArgumentException unknown ->
                Message.of(Faults.class, "usage.too-many", unknown.getUnmatched().getFirst());
            case MissingParameterException missing -> Message.of(Faults.class, "usage.missing",
                    String.join(", ", missing.getMissing().stream().map(Faults::name).toList()));
            case OverwrittenOptionException twice ->
                Message.of(Faults.class, "usage.twice", name(twice.getOverwritten()));
            default -> badValue(fault);
        };
    }

    private static Message badValue(ParameterException fault) {
        var argument = fault.getArgSpec();
        if (argument == null) {
            return Message.literal(String.valueOf(fault.getMessage()));
        }
        var type = argument.type();
        var allowed = type.isEnum()
                ? String.join(", ", List.of(type.getEnumConstants()).stream().map(String::valueOf).toList())
                : argument.paramLabel();
        return fault.getValue() == null
                ? Message.of(Faults.class, "usage.no-value", name(argument), allowed)
                : Message.of(Faults.class, "usage.bad-value", name(argument), fault.getValue(), allowed);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, @Nullable ParseResult parsed) {
        var act = command.getCommand() instanceof Act asked ? asked : null;
        if (fault instanceof InputException input) {
            if (act != null && act.json()) {
                session.print(JsonReport.problems(input.problems(), session.language()));
            }
            session.complain(input.problems());
            return Session.BAD_INPUT;
        }
        if (fault instanceof CancellationException) {
            session.say("nines: " + session.word("stopped"));
            return Session.STOPPED;
        }
        if (fault instanceof Unplayable unplayable) {
            return handleExecutionException(InputException.of("simulate.too-large", "", unplayable.why(), null), command, parsed);
        }
        session.complain(List.of(new Problem(Severity.ERROR, "nines.fault", null, "",
                Message.of(Faults.class, "fault.own", String.valueOf(fault)),
                Message.of(Faults.class, "fault.advice"))));
        if (act != null && act.debug()) {
            fault.printStackTrace(session.console().err());
            session.console().err().flush();
        }
        return Session.OWN_FAULT;
    }
}
