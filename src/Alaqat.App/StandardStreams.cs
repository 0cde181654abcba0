using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Alaqat.App;

/// <summary>The process's own terminal.</summary>
static class StandardStreams
{
    const int DefaultWidth = 100;

    public static Terminal Open() => new(Console.OpenStandardInput(), Output(), Error())
    {
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Width(),
    };

    /// <summary>
    /// The console's own stream swallows a broken pipe, so that <c>alaqat read corpus | head</c> would read the whole
    /// corpus; a file stream on a pipe reports it. On a regular file the console's stream keeps the shared offset right.
    /// </summary>
    static Stream Output()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    static StreamWriter Error() => new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    static int Width()
    {
        if (Console.IsOutputRedirected)
            return DefaultWidth;
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
