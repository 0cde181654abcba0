namespace Alaqat.App;

/// <summary>A command cannot do its work with what it was given: the message names the file or option, and the remedy.</summary>
sealed class UsageException(string message) : Exception(message);
