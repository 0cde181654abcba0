using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class ChangePointsTests
{
    /// <summary>Yearly flow of the Nile at Aswan from 1871 to 1970 in 10^8 m³, on which the field shows change points (Cobb 1978, Biometrika 65:243-251).</summary>
    static readonly double[] Nile =
    [
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759,
        781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
        744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
    ];

    [Fact]
    public void TheNileFellAfter1898()
    {
        var change = Assert.Single(ChangePoints.Find(Nile));

        Assert.Equal(1899, 1871 + change.Index);
        Assert.Equal(1097.75, change.Before, 2);
        Assert.Equal(849.97, change.After, 2);
    }

    /// <summary>The exact minimum, against every way to cut a short series.</summary>
    [Fact]
    public void NoOtherCutIsCheaper()
    {
        double[] series = [1, 2, 1, 6, 5, 6, 5, -3, -4, 0, 0];
        const double Penalty = 4;

        var found = ChangePoints.Find(series, Penalty).Select(change => change.Index).ToArray();

        var best = Cuts(series.Length).MinBy(cut => Cost(series, cut) + Penalty * cut.Length)!;
        Assert.Equal(best, found);
        Assert.Equal([3, 7, 9], found);
    }

    [Fact]
    public void AFlatOrShortSeriesHasNone()
    {
        Assert.Empty(ChangePoints.Find([]));
        Assert.Empty(ChangePoints.Find([1, 9, 1]));
        Assert.Empty(ChangePoints.Find([.. Enumerable.Repeat(2.5, 40)]));
    }

    /// <summary>A level that hardly varies: the steps within are mostly zero.</summary>
    [Fact]
    public void AStepWithoutNoiseIsFound() =>
        Assert.Equal([12], ChangePoints.Find([.. Enumerable.Repeat(5.0, 12), .. Enumerable.Repeat(-7.0, 12)]).Select(change => change.Index));

    static IEnumerable<int[]> Cuts(int length) =>
        from mask in Enumerable.Range(0, 1 << (length - 1))
        let cut = Enumerable.Range(1, length - 1).Where(at => (mask >> (at - 1) & 1) == 1).ToArray()
        where cut.Prepend(0).Zip(cut.Append(length)).All(part => part.Second - part.First >= ChangePoints.LeastLength)
        select cut;

    static double Cost(double[] series, int[] cut) => cut.Prepend(0).Zip(cut.Append(series.Length)).Sum(part =>
    {
        var values = series[part.First..part.Second];
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean));
    });
}
