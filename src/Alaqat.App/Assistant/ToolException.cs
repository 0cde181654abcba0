namespace Alaqat.App.Assistant;

/// <summary>A tool was called with something that it cannot use; the message tells the assistant what it wants.</summary>
sealed class ToolException(string message) : Exception(message);
