using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, in the terms of the Connector API.</summary>
public class Error
{
    /// <summary>Creates an empty error.</summary>
    public Error()
    {
    }

    /// <summary>Creates an error from its parts.</summary>
    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>A value of <see cref="ErrorCodes"/> or a code of the channel.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>What went wrong, for a developer.</summary>
    [JsonProperty("message")]
    public string Message { get; set; }

    /// <summary>The error of a service behind this one.</summary>
    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
