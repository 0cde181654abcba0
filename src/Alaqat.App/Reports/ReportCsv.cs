using Alaqat.Store;

namespace Alaqat.App;

/// <summary>A report as CSV: the columns of all parts side by side; where there are several parts, the first column names the part of a row.</summary>
static class ReportCsv
{
    public static void Write(TextWriter output, Report report)
    {
        var csv = new CsvWriter(output);
        var parts = report.Listed;
        var names = parts.SelectMany(part => part.Columns).Where(column => column.Kind != ColumnKind.Bar).Select(column => column.Name).Distinct(StringComparer.Ordinal).ToArray();
        var several = parts.Count > 1;
        if (several)
            csv.Text("part");
        foreach (var name in names)
            csv.Text(name);
        csv.EndRow();
        foreach (var part in parts)
        {
            var places = Array.ConvertAll(names, name => part.Columns.Select((column, i) => (column, i)).Where(pair => pair.column.Name == name && pair.column.Kind != ColumnKind.Bar).Select(pair => pair.i).DefaultIfEmpty(-1).First());
            foreach (var row in part.Rows)
            {
                if (several)
                    csv.Text(part.Name);
                foreach (var place in places)
                {
                    if (place >= 0 && row[place] is double number)
                        csv.Number(number);
                    else
                        csv.Text(place < 0 ? null : (string?)row[place]);
                }

                csv.EndRow();
            }
        }
    }
}
