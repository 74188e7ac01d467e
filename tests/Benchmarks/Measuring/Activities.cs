using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TeamsPilotBot.Benchmarks.Measuring;

/// <summary>Messages as Teams sends them.</summary>
internal static class Activities
{
    /// <summary>A message in somebody's personal chat.</summary>
    /// <param name="serviceUrl">Where the bot is to answer.</param>
    /// <param name="person">Which person, and so which conversation.</param>
    /// <param name="number">Which message of the person.</param>
    /// <param name="text">The text.</param>
    public static HttpContent Message(string serviceUrl, int person, int number, string text)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{person}-{number}");
        var json = JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message",
            id,
            timestamp = "2026-03-02T08:30:00.000Z",
            localTimestamp = "2026-03-02T09:30:00.000+01:00",
            localTimezone = "Europe/Copenhagen",
            serviceUrl,
            channelId = "msteams",
            from = new { id = $"29:person-{person}", name = "Mette Holm", aadObjectId = Guid.NewGuid().ToString() },
            conversation = new { conversationType = "personal", tenantId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11", id = $"a:conversation-{person}" },
            recipient = new { id = "28:bot", name = "TeamsPilotBot" },
            textFormat = "plain",
            locale = "da-DK",
            text,
            entities = new[] { new { type = "clientInfo", locale = "da-DK", country = "DK", platform = "Web", timezone = "Europe/Copenhagen" } },
            channelData = new { tenant = new { id = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11" } },
        });
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", Encoding.UTF8.WebName);
        return content;
    }
}
