using System.Globalization;

namespace Alaqat.Train;

/// <summary>The <c>--name value</c> options of a verb.</summary>
sealed class VerbOptions
{
    readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    readonly string _usage;

    /// <param name="args">The verb and its options.</param>
    /// <param name="usage">What to say when an option is missing.</param>
    /// <exception cref="ArgumentException">An option has no name or no value.</exception>
    public VerbOptions(string[] args, string usage)
    {
        _usage = usage;
        for (var i = 1; i < args.Length; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == args.Length)
                throw new ArgumentException($"'{args[i]}' is not an option with a value; usage: {usage}");
            _values[args[i][2..]] = args[i + 1];
        }
    }

    /// <exception cref="ArgumentException">The option is missing.</exception>
    public string Text(string name) =>
        _values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"--{name} is missing; usage: {_usage}");

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    public int Number(string name, int otherwise) =>
        _values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public float Number(string name, float otherwise) =>
        _values.TryGetValue(name, out var value) ? float.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public bool Has(string name) => _values.ContainsKey(name);
}
