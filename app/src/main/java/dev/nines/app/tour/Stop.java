package dev.nines.app.tour;

import java.util.function.BooleanSupplier;

/// A stop of a tour: what it is about, and what a person does there.
///
/// @param key of its words: `<key>.title`, `<key>.words`, and `<key>.next` where its button does something
/// @param anchor selector of the control that it is about
/// @param done whether the person has done it; asked on every frame, so it has to be cheap
/// @param act does it for them
public record Stop(String key, String anchor, BooleanSupplier done, Runnable act) {}
