using System.Data.Common;

namespace Alaqat.Store;

/// <summary>A statement with named parameters, prepared once and run many times. Values never enter the text of the statement.</summary>
sealed class Statement : IDisposable
{
    readonly DbCommand _command;

    public Statement(StoreSession session, string sql, params ReadOnlySpan<string> parameters)
    {
        _command = session.Connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = DBNull.Value;
            _command.Parameters.Add(parameter);
        }
    }

    /// <param name="values">In the order of the parameters.</param>
    /// <returns>How many rows changed.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, or null.</summary>
    public object? One(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public DbDataReader Rows(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();

    void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] is string text ? StoredText.Clean(text) : values[i] ?? DBNull.Value;
    }
}
