using Alaqat.App.Queueing;

namespace Alaqat.Tests;

public sealed class PrefetchSizeTests
{
    static PrefetchSize After(double seconds, int bytes = 3_000, int threads = 2, int? given = null)
    {
        var size = new PrefetchSize(threads, given);
        for (var i = 0; i < 200; i++)
        {
            size.Observe(TimeSpan.FromSeconds(seconds), bytes);
            size.Changes();
        }

        return size;
    }

    [Theory]
    [InlineData(0.05, 60)]
    [InlineData(4, 4)]
    [InlineData(60, 4)]
    [InlineData(0.000_01, 1_000)]
    public void AMomentOfWorkIsHeld(double seconds, int count) => Assert.Equal(count, After(seconds).Current);

    [Fact]
    public void LongMessagesAreHeldByTheirLength() => Assert.Equal(6, After(0.001, 10 * 1024 * 1024).Current);

    [Fact]
    public void ANumberThatWasGivenStays() => Assert.Equal(7, After(0.001, given: 7).Current);

    [Fact]
    public void ASmallDifferenceIsNotWorthAChange()
    {
        var size = new PrefetchSize(1, null);
        size.Observe(TimeSpan.FromSeconds(0.15), 3_000);

        Assert.False(size.Changes());
        Assert.Equal(8, size.Current);
    }
}
