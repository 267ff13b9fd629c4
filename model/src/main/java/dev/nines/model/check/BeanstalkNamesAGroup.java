package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.BeanstalkEnvironment;

/// A Beanstalk environment names the Auto Scaling group it runs.
final class BeanstalkNamesAGroup extends Rule {

    BeanstalkNamesAGroup() {
        super("beanstalk-environment.no-group", Severity.WARNING);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(BeanstalkEnvironment.class, (component, environment) -> {
            if (environment.group() == null) {
                sink.add(component, component);
            }
        });
    }
}
