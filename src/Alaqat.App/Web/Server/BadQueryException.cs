namespace Alaqat.App.Web;

/// <summary>A request asks with something that cannot be understood; the message names it and the remedy.</summary>
sealed class BadQueryException(string message) : Exception(message);
