using System.Globalization;
using System.Text;

namespace Alaqat.App;

/// <summary>The command line as lists of processes show it (<c>ps</c>, <c>/proc/PID/cmdline</c>).</summary>
static class ProcessTitle
{
    /// <summary>
    /// Writes stars over the passwords of addresses in it, on Linux; elsewhere, and where the system forbids it, nothing changes.
    /// Until then, some tenths of a second, they can be seen: docs/operate.md says how to give them otherwise.
    /// </summary>
    public static void HideSecrets()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            var line = File.ReadAllBytes("/proc/self/cmdline");
            // One character a byte, so that places in the text are places in memory.
            var text = Encoding.Latin1.GetString(line);
            var start = Start();
            foreach (var argument in text.Split('\0'))
            {
                if (Redaction.Of(argument) == argument)
                    continue;
                var place = text.IndexOf(argument, StringComparison.Ordinal);
                Overwrite(start + (ulong)place, argument);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException)
        {
            // A title is a courtesy.
        }
    }

    /// <summary>Where the arguments lie in memory: the 48th field; the second one, in parentheses, may hold blanks.</summary>
    static ulong Start()
    {
        var fields = File.ReadAllText("/proc/self/stat");
        return ulong.Parse(fields[(fields.LastIndexOf(')') + 2)..].Split(' ')[45], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>The hidden form, filled up to the same length.</summary>
    static void Overwrite(ulong address, string argument)
    {
        var hidden = Redaction.Of(argument);
        var bytes = Encoding.Latin1.GetBytes(hidden.Length <= argument.Length ? hidden.PadRight(argument.Length) : new string('*', argument.Length));
        using var memory = new FileStream("/proc/self/mem", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        memory.Seek((long)address, SeekOrigin.Begin);
        memory.Write(bytes);
    }
}
