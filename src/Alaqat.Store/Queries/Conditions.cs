using System.Data.Common;
using System.Globalization;

namespace Alaqat.Store;

/// <summary>Conditions of a question, their values as parameters only.</summary>
sealed class Conditions
{
    readonly List<string> _all = [];
    readonly List<(string Name, object Value)> _values = [];

    /// <summary>What follows WHERE; true of all rows where there is no condition.</summary>
    public string Sql => _all.Count == 0 ? "1 = 1" : string.Join(" AND ", _all);

    public void Add(string condition) => _all.Add(condition);

    /// <summary>Adds a condition on one value, which stands in it as <c>{0}</c>.</summary>
    public void Add(string condition, object value) => _all.Add(string.Format(CultureInfo.InvariantCulture, condition, Value(value)));

    /// <summary>Adds a condition on any of several values, where there are any.</summary>
    public void AddAny(string column, IEnumerable<string> values)
    {
        var names = values.Distinct(StringComparer.Ordinal).Select(Value).ToArray();
        if (names.Length > 0)
            _all.Add($"{column} IN ({string.Join(", ", names)})");
    }

    /// <summary>A parameter for a value.</summary>
    public string Value(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@p{_values.Count}");
        _values.Add((name, value is string text ? StoredText.Clean(text) : value));
        return name;
    }

    /// <summary>The statement with its values.</summary>
    public DbCommand Command(StoreSession session, string sql)
    {
        var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in _values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
