using System.Text;

namespace Alaqat.App;

/// <summary>Names of an archive's entries. They are labels and nothing more: nothing is ever written under them.</summary>
static class EntryName
{
    const int Longest = 300;

    /// <summary>Bookkeeping of systems and tools, left out as hidden files in folders are.</summary>
    public static bool IsHidden(string name) =>
        Steps(name).Any(step => step == "__MACOSX" || step.StartsWith('.') && step is not ("." or ".."));

    /// <summary>A name that leads out of the folder it would be unpacked to.</summary>
    public static bool IsOutside(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || name is [_, ':', ..] && char.IsAsciiLetter(name[0]) || Steps(name).Contains("..");

    /// <summary>What stands before it is the archive.</summary>
    public static string Place(string archive, string name)
    {
        var label = new StringBuilder(name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name);
        for (var i = 0; i < label.Length; i++)
        {
            // A control character could rewrite the terminal's line.
            if (char.IsControl(label[i]))
                label[i] = '\uFFFD';
        }

        return archive + "!" + (label.Length > Longest ? label.ToString(0, Longest) + "…" : label.ToString());
    }

    static string[] Steps(string name) => name.Split('/', '\\');
}
