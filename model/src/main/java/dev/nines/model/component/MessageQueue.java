package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.setting.Serving;

/// A queue of messages (SQS); connections lead in from senders and out to its workers.
///
/// @param visibilityTimeout
///            time a taken message is hidden
/// @param maxReceives
///            times a message is taken before it goes to the dead-letter queue
/// @param batch
///            messages taken at once
@KindOf(group = Group.DATA, within = "region", topLevel = true)
public record MessageQueue(@Default("standard") QueueKind type,
        @Default("30s") @Range(min = "0s", max = "12h") Duration visibilityTimeout,
        @Default("4d") @Range(min = "60s", max = "14d") Duration retention,
        @Default("0s") @Range(min = "0s", max = "900s") Duration delay,
        @Default("20s") @Range(min = "0s", max = "20s") Duration longPoll,
        @Default("10") @Range(min = "1", max = "1000") int maxReceives,
        @Default("true") boolean deadLetterQueue,
        @Default("4 KB") @Range(min = "1 B", max = "1 MB") DataSize messageSize,
        @Default("1") @Range(min = "1", max = "10") int batch,
        @Default("time.mean=10ms") Serving serving) implements Spec {}
