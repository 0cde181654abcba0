namespace Alaqat.App;

/// <summary>Tells a closed pipe from other failures to write.</summary>
static class BrokenPipe
{
    const int UnixBrokenPipe = 32;
    const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException fault) => fault.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
