namespace Alaqat.App.Queueing;

/// <summary>What a worker's threads are given: a message, or null for a pause in which what was read should be stored.</summary>
readonly record struct WorkItem(Delivery? Delivery);
