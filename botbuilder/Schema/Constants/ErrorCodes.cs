namespace Microsoft.Bot.Schema;

/// <summary>Codes of the errors of the Connector API.</summary>
public class ErrorCodes
{
    /// <summary>The service failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>An argument is wrong.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The body cannot be read.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>Something is left out that must be there.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The activity is too large.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
