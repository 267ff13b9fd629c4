package dev.nines.analysis.simulation.scaling;

import java.util.function.DoubleUnaryOperator;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.AutoScalingGroup;

/// Wakes the policies of a group: every minute, when its metrics are known, at the times of its schedules, and before each hour.
///
/// A minute's metrics are looked at up to a minute after it has ended, always at the same second: CloudWatch looks every minute.
final class Scaler implements Actor {

    private static final int MINUTE = 0;
    private static final int DECIDE = 1;
    private static final int SCHEDULE = 2;
    private static final int FORESEE = 3;

    private static final long A_MINUTE = 60 * Engine.SECOND;

    private final Fleet fleet;
    private final Servers servers;
    private final Ground ground;
    private final Diary diary;
    private final Engine engine;
    private final Dice dice;
    private final Sizing sizing;
    private final Timetable timetable;
    private final long phase;
    private final int self;

    Scaler(Fleet fleet, AutoScalingGroup group, Servers servers, Ground ground, Diary diary, double clock,
            DoubleUnaryOperator rate,
            Engine engine,
            Dice dice) {
        this.fleet = fleet;
        this.servers = servers;
        this.ground = ground;
        this.diary = diary;
        this.engine = engine;
        this.dice = dice;
        this.sizing = new Sizing(group, rate);
        this.timetable = new Timetable(group, clock);
        this.phase = dice.below(A_MINUTE);
        this.self = engine.enter(this);
    }

    Sizing sizing() {
        return sizing;
    }

    void start() {
        engine.after(A_MINUTE, self, MINUTE, 0);
        for (int entry = 0; entry < timetable.size(); entry++) {
            engine.after(timetable.next(entry, engine.now(), dice), self, SCHEDULE, entry);
        }
        for (int number = 0; number < sizing.forecasts().size(); number++) {
            engine.after(timetable.hour(engine.now(), sizing.forecasts().get(number).buffer()), self, FORESEE, number);
        }
    }

    @Override
    public void act(int what, int number) {
        switch (what) {
            case MINUTE -> {
                engine.after(A_MINUTE, self, MINUTE, 0);
                ground.minute();
                sizing.minute(servers, ground, engine.now());
                engine.after(phase, self, DECIDE, 0);
                fleet.review();
            }
            case DECIDE -> {
                sizing.turned((on, why) -> diary.happened(on ? Change.ALARM : Change.ALARM_OVER, -1, sizing.desired(), why));
                resized(sizing.decide(servers, engine.now()));
            }
            case SCHEDULE -> {
                engine.after(timetable.next(number, engine.now(), dice), self, SCHEDULE, number);
                resized(sizing.set(timetable.entry(number)));
            }
            default -> foresee(number);
        }
    }

    /// The servers of an hour are launched a buffer before it.
    private void foresee(int number) {
        var forecast = sizing.forecasts().get(number);
        long hour = engine.now() + forecast.buffer();
        engine.after(timetable.hour(engine.now(), forecast.buffer()), self, FORESEE, number);
        resized(sizing.foresee(forecast.servers(hour / (double) Engine.SECOND), forecast));
    }

    private void resized(int by) {
        if (by != 0) {
            diary.happened(by > 0 ? Change.SCALED_OUT : Change.SCALED_IN, -1, sizing.desired(), sizing.why());
            fleet.reconcile();
        }
    }
}
