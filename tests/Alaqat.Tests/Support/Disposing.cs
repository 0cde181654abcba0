namespace Alaqat.Tests;

/// <summary>Something that is opened and closed asynchronously, for a test that is not asynchronous.</summary>
sealed class Disposing<T>(Task<T> opening) : IDisposable
    where T : IAsyncDisposable
{
    public T Value { get; } = opening.GetAwaiter().GetResult();

    public void Dispose() => Value.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
