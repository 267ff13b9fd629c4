package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Alarm;

/// An alarm asks for no more datapoints than it looks at.
final class DatapointsFitPeriods extends Rule {

    DatapointsFitPeriods() {
        super("alarm.datapoints", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Alarm.class, (component, alarm) -> {
            if (alarm.datapoints() > alarm.periods()) {
                sink.add(component, component, alarm.datapoints(), alarm.periods());
            }
        });
    }
}
