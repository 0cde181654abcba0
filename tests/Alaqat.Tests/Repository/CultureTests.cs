using System.Globalization;

namespace Alaqat.Tests;

public sealed class CultureTests
{
    [Fact]
    public void TheRunIsUnderTheCultureItWasAskedFor()
    {
        if (RunCulture.Wanted is { } wanted)
            Assert.Equal(wanted, CultureInfo.CurrentCulture.Name);
    }

    /// <summary>Without ICU every culture behaves like the invariant one, and the ar-SA run would prove nothing.</summary>
    [Fact]
    public void ArSaReallyDiffersOnThisMachine()
    {
        var culture = CultureInfo.GetCultureInfo("ar-SA");

        Assert.Equal("1447-09-12", new DateTime(2026, 3, 1).ToString("yyyy-MM-dd", culture));
    }
}
