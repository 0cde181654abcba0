namespace Alaqat.App.Web;

/// <summary>A parameter of an operation.</summary>
/// <param name="In">path or query.</param>
sealed record ApiParameter(string Name, string In, string Description);
