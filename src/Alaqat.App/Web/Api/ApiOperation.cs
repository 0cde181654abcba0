namespace Alaqat.App.Web;

/// <summary>An operation as the OpenAPI document describes it.</summary>
sealed record ApiOperation(string Method, string Path, string Summary, IReadOnlyList<ApiParameter> Parameters);
