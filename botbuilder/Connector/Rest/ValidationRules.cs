namespace Microsoft.Rest;

/// <summary>Rules for the arguments of REST calls.</summary>
public static class ValidationRules
{
    /// <summary>There must be a value.</summary>
    public const string CannotBeNull = "CannotBeNull";
}
