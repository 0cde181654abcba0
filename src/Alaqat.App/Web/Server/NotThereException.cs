namespace Alaqat.App.Web;

/// <summary>A request names something that the store does not have.</summary>
sealed class NotThereException(string message) : Exception(message);
