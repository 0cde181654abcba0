using Alaqat.App;

namespace Alaqat.Tests;

public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void ResultsComeInTheOrderOfTheInputs(int threads)
    {
        var taken = new List<int>();

        OrderedPipeline.Run(Enumerable.Range(0, 500), Slow, taken.Add, threads);

        Assert.Equal(Enumerable.Range(0, 500).Select(i => i * 2), taken);

        static int Slow(int input)
        {
            Thread.SpinWait(input % 7 * 1000);
            return input * 2;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void InputsAreReadOnlyAsNeeded(int threads)
    {
        var read = 0;
        var most = 0;
        var taken = 0;

        OrderedPipeline.Run(Count(), input => input, _ => most = Math.Max(most, Volatile.Read(ref read) - taken++), threads);

        Assert.InRange(most, 1, 100);

        IEnumerable<int> Count()
        {
            for (var i = 0; i < 5000; i++)
            {
                Interlocked.Increment(ref read);
                yield return i;
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void FailuresOfAnyPartReachTheCaller(int threads)
    {
        Assert.Throws<InvalidDataException>(() => OrderedPipeline.Run(Enumerable.Range(0, 99), _ => throw new InvalidDataException(), (int _) => { }, threads));
        Assert.Throws<IOException>(() => OrderedPipeline.Run(Enumerable.Range(0, 99), i => i, _ => throw new IOException(), threads));
        Assert.Throws<InvalidDataException>(() => OrderedPipeline.Run(Failing(), i => i, _ => { }, threads));

        static IEnumerable<int> Failing()
        {
            yield return 1;
            throw new InvalidDataException();
        }
    }
}
