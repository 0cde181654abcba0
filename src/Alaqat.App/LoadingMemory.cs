namespace Alaqat.App;

/// <summary>What the collector does while engines are loaded: nothing.</summary>
static class LoadingMemory
{
    /// <summary>
    /// Models and knowledge stay for good, yet each of their large arrays would make the collector look through all of the memory and
    /// pack it: nine times over, a tenth of a second of standing still. So room for them and a first article is asked for at once;
    /// when it is full the collector works as ever, and also where it cannot be had.
    /// </summary>
    /// <param name="small">Bytes of small objects that may be made before it works.</param>
    /// <param name="large">Bytes of large arrays.</param>
    public static void Reserve(long small, long large)
    {
        try
        {
            GC.TryStartNoGCRegion(small + large, large, disallowFullBlockingGC: true);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than this machine gives, or another engine is being loaded.
        }
    }
}
