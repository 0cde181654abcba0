using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class HalfEvenTests
{
    /// <summary>Expected values are Python's <c>round(value, 4)</c>; 0.03125 and 0.09375 are exact ties, 0.00005 is not.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0.03125, 0.0312)]
    [InlineData(0.09375, 0.0938)]
    [InlineData(0.00005, 0.0001)]
    [InlineData(0.12345, 0.1235)]
    [InlineData(2.0 / 3, 0.6667)]
    [InlineData(0.99995, 1)]
    [InlineData(1e-30, 0)]
    public void TheExactBinaryValueIsRounded(double value, double expected) => Assert.Equal(expected, HalfEven.Round(value, 10_000));
}
