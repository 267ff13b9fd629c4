package dev.nines.model.property;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The value a setting has when nobody gives one, as it would be written in a file.
///
/// Lists are written `a, b`. A nested record starts from its own defaults; `timeout=6s, healthyThreshold=10`
/// changes some of them, with `.` leading further in. A sealed setting begins with its type:
/// `log-normal mean=20ms`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /// The value.
    String value();
}
