using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests, and writes answers to invokes into responses.</summary>
public static class HttpHelper
{
    /// <summary>The JSON of requests and responses. Nothing may be nested deeper than 128 levels.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new ReadOnlyJsonContractResolver(),
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = 128,
    };

    /// <summary>Reads and writes by <see cref="BotMessageSerializerSettings"/>.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the body of a request; the default of the type if it is no such thing.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Json.NET reads from memory only, and the server does not allow to wait for the body without giving up the thread.
        using var body = new MemoryStream(4096);
        await request.Body.CopyToAsync(body).ConfigureAwait(false);
        body.Position = 0;
        try
        {
            using var json = new JsonTextReader(new StreamReader(body, Utf8)) { ArrayPool = CharArrayPool.Instance };
            return BotMessageSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes the answer to an invoke; status 200 without a body if there is none.</summary>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is null)
        {
            return;
        }

        response.ContentType = "application/json";
        using var body = new MemoryStream(4096);
        await using (var text = new StreamWriter(body, Utf8, 1024, leaveOpen: true))
        using (var json = new JsonTextWriter(text) { ArrayPool = CharArrayPool.Instance })
        {
            BotMessageSerializer.Serialize(json, invokeResponse.Body);
        }

        body.Position = 0;
        await body.CopyToAsync(response.Body).ConfigureAwait(false);
    }
}
