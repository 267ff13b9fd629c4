package dev.nines.model.property;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The kinds of component whose ids a setting may hold, by kind name; none means any kind.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {
    /// Names of kinds, for example `security-group`.
    String[] value() default {};
}
