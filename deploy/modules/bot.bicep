// The registration of the bot with the Bot Framework, and the channel to Teams.
param name string
param location string
param address string
param appId string
param tenantId string

@description('The managed identity that is the bot; empty for an app registration.')
param identityId string
param tags object

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  kind: 'azurebot'
  sku: { name: 'F0' }
  tags: tags
  properties: {
    displayName: 'TeamsPilotBot'
    endpoint: '${address}/api/messages'
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppType: empty(identityId) ? 'SingleTenant' : 'UserAssignedMSI'
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, acceptedTerms: true, enableCalling: false }
  }
}
