namespace Alaqat.Store;

/// <summary>How long the periods of a series are.</summary>
public enum PeriodUnit : byte
{
    Day,

    /// <summary>Monday to Sunday, numbered by ISO 8601.</summary>
    Week,
    Month,
    Year,
}
