namespace Alaqat.App.Queueing;

/// <summary>The queue cannot be used: the message names its address without the password, what is wrong and the remedy.</summary>
/// <param name="lasts">Whether trying again cannot help.</param>
sealed class QueueException(string message, bool lasts, Exception cause) : Exception(message, cause)
{
    public bool Lasts => lasts;
}
