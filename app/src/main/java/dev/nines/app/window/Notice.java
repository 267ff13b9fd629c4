package dev.nines.app.window;

import java.util.List;

import dev.nines.model.text.Message;

/// Something a person should know and may decide about, without being stopped.
///
/// @param subject
///            what it is about; a notice takes the place of the one before about the same
/// @param key
///            the words
/// @param arguments
///            what is said in them
record Notice(String subject, String key, List<Message> arguments, List<Choice> choices) {

    Notice {
        arguments = List.copyOf(arguments);
        choices = List.copyOf(choices);
    }

    /// What a person may choose; the notice goes then.
    ///
    /// @param key
    ///            its words
    record Choice(String key, Runnable act) {}
}
