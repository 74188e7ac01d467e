using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The Connector service of a channel.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Address of the service.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How requests are written. Shared by all clients: not to be changed.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How responses are read. Shared by all clients: not to be changed.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Signs the requests; null if they are not signed.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Files in the channel's own store.</summary>
    IAttachments Attachments { get; }

    /// <summary>Conversations on the channel.</summary>
    IConversations Conversations { get; }
}
