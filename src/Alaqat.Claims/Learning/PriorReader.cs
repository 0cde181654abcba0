using System.Globalization;

namespace Alaqat.Claims;

/// <summary>
/// Hand-written weights of the rule features (<c>data/prior.tsv</c>): what the engine decides by where no model was trained,
/// and what the specifications of the rules are tested with.
/// </summary>
public static class PriorReader
{
    static readonly string[] Status = Array.ConvertAll(Enum.GetNames<ClaimStatus>(), n => "status." + n);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static ClaimModel Read(KnowledgeFile file)
    {
        var weights = new Dictionary<string, Dictionary<ulong, float>>(StringComparer.Ordinal);
        var biases = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var name in (string[])["arguments", "holder", "reason", "goal", "end", .. Status])
        {
            weights.Add(name, []);
            biases.Add(name, 0);
        }

        foreach (var row in TsvTable.Read(file, "model", "feature", "weight"))
        {
            var model = row.Required("model");
            if (!weights.TryGetValue(model, out var own))
                throw row.Error($"unknown model '{model}'; use one of {string.Join(", ", weights.Keys)}");
            if (!float.TryParse(row.Required("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw row.Error($"'{row["weight"]}' is not a number");
            if (row.Required("feature") == "bias")
                biases[model] = weight;
            else
                own[FeatureName.HashOf(row["feature"])] = weight;
        }

        LinearModel Model(string name) => new(biases[name], weights[name]);
        return new ClaimModel(
            0.5f,
            FeatureNetwork.Linear(biases["arguments"], weights["arguments"]),
            Model("holder"),
            Array.ConvertAll(Status, Model),
            new SpanModel(Model("reason"), Model("goal"), Model("end")));
    }
}
