package dev.nines.model.property;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The catalogue that lists the texts a setting may hold.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface From {
    /// Which catalogue.
    Source value();

    /// The catalogues.
    enum Source {
        /// Server types such as `m5.large`.
        INSTANCE_TYPE,
        /// Database classes such as `db.m5.large`.
        DATABASE_CLASS,
        /// Cache nodes such as `cache.r7g.large`.
        CACHE_NODE,
        /// Regions such as `us-east-1`.
        REGION,
        /// A zone's letter within its region, `a`.
        ZONE
    }
}
