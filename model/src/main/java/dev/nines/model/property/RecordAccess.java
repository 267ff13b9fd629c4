package dev.nines.model.property;

import org.jspecify.annotations.Nullable;

/// Takes records of one class apart and puts them together.
///
/// Made by [RecordAccessClass]: what one would write by hand for every class, without writing it.
interface RecordAccess {

    /// The values of a record in the order of its components; numbers and flags boxed.
    @Nullable
    Object[] values(Record record);

    /// A record of values in the order of its components.
    Record create(@Nullable Object[] values);
}
