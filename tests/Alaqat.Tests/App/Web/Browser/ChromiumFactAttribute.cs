namespace Alaqat.Tests;

/// <summary>A test in Debian's Chromium; skipped, and said so, where it is absent.</summary>
sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Path = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Path))
            Skip = Path + " is absent; install it with 'apt-get install chromium'";
    }
}
