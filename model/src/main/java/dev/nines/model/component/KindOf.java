package dev.nines.model.component;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Where components of a kind may stand.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface KindOf {
    /// Its place in the palette.
    Group group();

    /// Kinds that may contain it, by name.
    String[] within() default {};

    /// Whether it may stand outside every container.
    boolean topLevel() default false;

    /// Whether it may name subnets of several zones.
    boolean spansZones() default false;
}
