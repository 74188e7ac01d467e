using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Logs;

/// <summary>Tells which exceptions speak of the machine only: a full disk, a port in use, a setting. Pure.</summary>
internal static class HarmlessMessages
{
    /// <summary>The message of an exception; null if it may quote somebody.</summary>
    /// <param name="exception">The exception.</param>
    public static string? Of(Exception exception) => exception switch
    {
        StoreUnavailableException or StartRefusedException or SocketException or AddressInUseException => exception.Message,

        // A port that cannot be listened at.
        IOException { InnerException: AddressInUseException or SocketException } => exception.Message,
        _ => null,
    };
}
