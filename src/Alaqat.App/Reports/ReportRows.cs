using System.Collections;
using System.Globalization;

namespace Alaqat.App;

/// <summary>Rows whose cells are made when they are asked for: a table shows ten of what may be tens of thousands.</summary>
sealed class ReportRows<T>(IReadOnlyList<T> items, Func<T, object?>[] columns) : IReadOnlyList<object?[]>
{
    public int Count => items.Count;

    public object?[] this[int index]
    {
        get
        {
            var item = items[index];
            return Array.ConvertAll(columns, column => Cell(column(item)));
        }
    }

    public IEnumerator<object?[]> GetEnumerator()
    {
        for (var i = 0; i < items.Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static object? Cell(object? value) => value switch
    {
        null => null,
        int whole => (double)whole,
        long whole => (double)whole,
        double number => number,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string { Length: 0 } => null,
        string text => text,
        _ => value.ToString(),
    };
}
