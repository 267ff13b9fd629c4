package dev.nines.model.release;

import java.util.List;

import dev.nines.model.property.Names;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.text.Message;

/// What people are told about strategies.
public final class StrategyWords {

    private StrategyWords() {}

    /// What a strategy is called: its name, where it is none of the ready-made ones.
    public static Message title(Strategy strategy) {
        return strategy.name().equals(Strategies.AS_DESIGNED) || Strategies.find(strategy.name()) != null
                ? message("strategy." + strategy.name())
                : Message.literal(strategy.name());
    }

    /// What a strategy does, in a sentence; functions have versions instead of servers.
    public static Message summary(Strategy strategy) {
        return Strategies.ofFunctions().contains(strategy)
                ? message("function." + Names.ofConstant(strategy.method()))
                : summary(strategy.method());
    }

    /// What the method of a strategy does, in a sentence.
    public static Message summary(DeploymentMethod method) {
        return message(key(method, "summary"));
    }

    /// What happens, step by step.
    public static Message steps(DeploymentMethod method) {
        return message(key(method, "steps"));
    }

    /// What speaks for it.
    public static Message strength(DeploymentMethod method) {
        return message(key(method, "strength"));
    }

    /// What speaks against it.
    public static Message weakness(DeploymentMethod method) {
        return message(key(method, "weakness"));
    }

    /// What becomes of a bad release.
    public static Message rollback(DeploymentMethod method) {
        return message(key(method, "rollback"));
    }

    /// Everything that is said about a method, in the order in which it is told.
    public static List<Message> explanation(DeploymentMethod method) {
        return List.of(summary(method), steps(method), strength(method), weakness(method), rollback(method));
    }

    private static String key(DeploymentMethod method, String part) {
        return "method." + Names.ofConstant(method) + "." + part;
    }

    private static Message message(String key) {
        return Message.of(StrategyWords.class, key);
    }
}
