namespace Alaqat.App;

/// <summary>An input goes beyond a limit: the message says which, and what to do. Caught where the input's place is known.</summary>
sealed class RefusedInputException(string message) : IOException(message);
