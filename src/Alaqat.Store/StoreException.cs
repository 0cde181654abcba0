namespace Alaqat.Store;

/// <summary>A store cannot be used: the message names the file, what is wrong with it and the remedy. What the store held is untouched.</summary>
public sealed class StoreException(string message, Exception? cause = null) : Exception(message, cause);
