using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>
/// Conflict-cooperation scores, one a type, from -10 (conflict) to +10 (cooperation). The default is PLOVER's scale, which
/// continues Goldstein's (Goldstein 1992, Journal of Conflict Resolution 36:369-385); <c>data/scales/plover.tsv</c> names its source line by line.
/// </summary>
public sealed class ConflictScale
{
    /// <summary>Where the default stands below <c>data/</c>.</summary>
    public const string DefaultPath = "scales/plover.tsv";

    /// <summary>Both ends of the scale.</summary>
    public const double Limit = 10;

    readonly double[] _weights;

    ConflictScale(double[] weights) => _weights = weights;

    public double this[ClaimType type] => _weights[(int)type];

    /// <exception cref="KnowledgeException">An entry is bad or a type has none; the message names file, line and remedy.</exception>
    public static ConflictScale Read(KnowledgeFile file)
    {
        var weights = new double?[Enum.GetValues<ClaimType>().Length];
        var last = 1;
        foreach (var row in TsvTable.Read(file, "type", "weight", "source"))
        {
            last = row.Line;
            if (!Enum.TryParse(row.Required("type"), out ClaimType type) || type.ToString() != row["type"])
                throw row.Error($"unknown type '{row["type"]}'; use one of {string.Join(", ", Enum.GetNames<ClaimType>())}");
            if (weights[(int)type] is not null)
                throw row.Error($"{type} stands here a second time; remove one of the lines");
            if (!double.TryParse(row.Required("weight"), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) || Math.Abs(weight) > Limit)
                throw row.Error($"'{row["weight"]}' is not a number from -10 to 10");
            row.Required("source");
            weights[(int)type] = weight;
        }

        var missing = Enum.GetValues<ClaimType>().Where(type => weights[(int)type] is null).ToArray();
        return missing.Length == 0
            ? new ConflictScale(Array.ConvertAll(weights, weight => weight!.Value))
            : throw new KnowledgeException(file.Path, last, $"no line for {string.Join(", ", missing)}; every type needs its weight");
    }
}
