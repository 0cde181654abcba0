namespace Alaqat.Tests;

public sealed class ActorsFindCommandTests : IDisposable
{
    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("روسيا", "RUS  Russia\n  kind       state\n  use        name\n  source     data/actors/states.tsv:")] // Russia
    [InlineData("الكرملين", "  use        seat that stands for a government\n")] // the Kremlin
    [InlineData("الروسية", "  use        adjective\n")] // Russian
    [InlineData("rus", "RUS  Russia\n")]
    [InlineData("باراك أوباما", "Barack Obama\n  use        full name of a person\n  office     USA  United States  2008-11-05 to 2017-01-20\n  otherwise  USA.obama\n")] // Barack Obama
    public void AKnownNameIsToldWithItsSource(string name, string expected)
    {
        Assert.Equal(0, _run.Run("actors", "find", name));
        Assert.Contains(expected, _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownNameIsNoError()
    {
        Assert.Equal(1, _run.Run("actors", "find", "Nowhere", "at", "all"));
        Assert.Empty(_run.Output);
        Assert.Contains("does not know 'Nowhere at all'", _run.Error, StringComparison.Ordinal);
    }
}
