package dev.nines.model.property;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The least and greatest value of a setting, both allowed, as they would be written in a file.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    /// The least allowed; empty if there is none.
    String min() default "";

    /// The greatest allowed; empty if there is none.
    String max() default "";
}
