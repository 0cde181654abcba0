namespace Alaqat.App.Watching;

/// <summary>A name leads inside the network.</summary>
sealed class RefusedAddressException(string message) : IOException(message);
