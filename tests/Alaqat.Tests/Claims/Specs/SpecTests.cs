namespace Alaqat.Tests;

/// <summary>Runs the Markdown specifications of the claims.</summary>
public sealed class SpecTests
{
    public static TheoryData<SpecExample> Examples() => [.. SpecEngine.Examples];

    [Theory]
    [MemberData(nameof(Examples))]
    public void EachExampleYieldsTheClaimsItStates(SpecExample example)
    {
        var given = SpecEngine.Read(example);

        if (example.Fixme is null)
        {
            Assert.Equal(SpecEngine.Sorted(example.Claims), given);
            return;
        }

        Assert.True(!given.SequenceEqual(SpecEngine.Sorted(example.Claims)), $"{example.Origin} is right now: remove its fixme and gets (UPDATE_SPECS=1 does)");
        Assert.Equal(SpecEngine.Sorted(example.Gets), given);
    }
}
